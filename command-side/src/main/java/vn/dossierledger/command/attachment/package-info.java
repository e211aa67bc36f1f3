/**
 * Files of dossiers: judged by content, kept once per content, encrypted, and usable only by who brought them (API.md,
 * attachments).
 */
package vn.dossierledger.command.attachment;
