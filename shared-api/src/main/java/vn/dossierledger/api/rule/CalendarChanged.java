package vn.dossierledger.api.rule;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.calendar.CalendarYear;

/**
 * A version of a year of the working calendar was brought into force.
 * @param rule the id of the rule's aggregate
 * @param version counted from 1
 * @param effectiveFrom first day, Asia/Ho_Chi_Minh
 */
@Revision("2")
public record CalendarChanged(
        String rule, int version, Instant at, Actor by, int year, LocalDate effectiveFrom, CalendarYear calendar)
        implements RuleEvent {}
