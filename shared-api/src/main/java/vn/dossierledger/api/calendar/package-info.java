/** The working calendar (lịch làm việc), a year at a time, with the references of its days off. */
package vn.dossierledger.api.calendar;
