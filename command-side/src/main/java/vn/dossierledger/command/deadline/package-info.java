/**
 * Lets what time brings become a fact: a missed end and the warning before it (QN 8.1.a; CM 9.1.a; BT 4.5), the lapse of a supplement, a
 * result that nobody collects (QN 8.2.c; CM 9.2.c), a promise counted again by a new calendar. An alarm kept in the database, rung once by
 * whichever node is there, has the aggregate asked, which alone decides. Policies: they never replay, and their commands may come twice.
 */
package vn.dossierledger.command.deadline;
