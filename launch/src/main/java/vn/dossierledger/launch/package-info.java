/** The first class of every program. Compiled for Java 8 and dependent on nothing, so that a Java that is too old can say so. */
package vn.dossierledger.launch;
