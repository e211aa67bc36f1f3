/**
 * Lets a missed deadline become a fact (QN 8.1.a; CM 9.1.a; BT 4.5): an alarm for the end of every clock of the agency, kept in the
 * database, rung once by whichever node is there, and answered by the aggregate, which alone decides whether the end was missed. A
 * policy: it never replays, and its command may come twice.
 */
package vn.dossierledger.command.deadline;
