/**
 * Form II.06a as files that people keep: CSV, XLSX and PDF. The same report gives the same bytes, whenever and wherever it is written: nothing
 * here knows what time it is.
 */
package vn.dossierledger.query.report06.form;
