/**
 * Lets what time brings become a fact: a missed end and the warning before it (QN 8.1.a; CM 9.1.a; BT 4.5), the lapse of a supplement, a
 * result that nobody collects (QN 8.2.c; CM 9.2.c), a promise counted again by a new calendar. An alarm kept in the database, rung once by
 * whichever node is there, has the aggregate asked, which alone decides. Policies: they never replay, and their commands may come twice.
 *
 * <p>What a changed calendar does to a promise (DOMAIN.md 2): every promise that is still to be kept is counted again with the newest version of
 * the year, and each version at most once. <em>Before</em> is the end as the ledger said it last, by the versions with which the promise was
 * counted; <em>after</em> is the end by the newest. So the recounts of one dossier form a chain in which no date is skipped. Several versions that
 * came before anybody counted are counted as one. When nothing moves nothing is said: a holiday that came and went in between has moved no
 * promise. When the promise was counted while the holiday stood, it moves there and back, and both are facts.
 */
package vn.dossierledger.command.deadline;
