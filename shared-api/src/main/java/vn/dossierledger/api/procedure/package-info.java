/** What may be asked for (thủ tục hành chính): components, limit, fees, forms, level, legal basis. */
package vn.dossierledger.api.procedure;
