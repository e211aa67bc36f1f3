/** What all read models hold after thousands of random lives: live, replayed and rebuilt, it is the same. */
package vn.dossierledger.standalone.replay;
