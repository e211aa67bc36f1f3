package vn.dossierledger.standalone.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.dossier.ResultPreference;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.procedure.ComponentDefinition;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.command.bus.Receipt;

/** Plays one story after the other: every act is a command, done at the story's own time. */
final class DemoPlayer {

    private static final List<ClockName> RECORDED = List.of(ClockName.INTAKE, ClockName.FORWARD, ClockName.RESOLUTION);

    /** The keyed pseudonym of a personal ID. */
    interface Pseudonym {
        String of(String personalId);
    }

    private final CommandGateway commands;
    private final EventStore events;
    private final Rulebook rulebook;
    private final DemoClock clock;
    private final Clock now;
    private final Pseudonym pseudonym;
    private final Scene.Files files;

    DemoPlayer(
            CommandGateway commands,
            EventStore events,
            Rulebook rulebook,
            DemoClock clock,
            Clock now,
            Pseudonym pseudonym,
            Scene.Files files) {
        this.commands = commands;
        this.events = events;
        this.rulebook = rulebook;
        this.clock = clock;
        this.now = now;
        this.pseudonym = pseudonym;
        this.files = files;
    }

    /** Plays until the story ends, or until its next act would lie in the future. */
    void play(Story story) {
        Rules rules = rules(story);
        Stage stage = new Stage(
                story.authority(),
                rules.procedure().content().department(),
                pseudonym.of(story.applicant().personalId()));
        String code = clock.at(story.submittedAt(), () -> submit(story, stage, rules));
        Scene scene = new Scene(code, story, stage, rules, files);
        Instant time = story.submittedAt();
        for (Step step : story.steps()) {
            Instant next = rules.calendar().plusWorkingTime(time, Duration.ofMinutes(step.after()));
            Optional<DossierCommand> command = scene.command(step.act());
            if (command.isEmpty()) {
                continue;
            }
            if (next.isAfter(now.instant())) {
                break;
            }
            time = next;
            recordMissed(code, rules, time);
            clock.at(time, () -> commands.sendAndWait(command.get()));
        }
        recordMissed(code, rules, now.instant());
    }

    private Rules rules(Story story) {
        LocalDate day = LocalDate.ofInstant(story.submittedAt(), WorkingCalendar.ZONE);
        return new Rules(
                rulebook.policy(story.authority(), day).orElseThrow(),
                rulebook.procedure(story.authority(), story.procedure(), day).orElseThrow(),
                rulebook.calendar());
    }

    private String submit(Story story, Stage stage, Rules rules) {
        List<SubmittedComponent> components = rules.procedure().content().components().stream()
                .filter(ComponentDefinition::required)
                .map(c -> files.file(c.component(), stage, story.channel()))
                .toList();
        Caller submitter = stage.submitter(story.channel());
        Receipt receipt = commands.sendAndWait(new SubmitDossier(
                "demo-" + story.number(),
                submitter,
                story.authority(),
                story.procedure(),
                story.channel(),
                story.applicant(),
                pseudonym.of(story.applicant().personalId()),
                components,
                null,
                new ResultPreference(
                        ReturnChannel.POST, Confidential.of(story.applicant().address())),
                story.proof(),
                null));
        return receipt.code();
    }

    /** What the watch over deadlines would have recorded until {@code time}, at the instant at which it would have. */
    private void recordMissed(String code, Rules rules, Instant time) {
        List<DossierEvent> past = events.readEvents(code)
                .asStream()
                .map(message -> (DossierEvent) message.getPayload())
                .toList();
        ClockHistory history = ClockHistory.empty();
        for (DossierEvent event : past) {
            history = history.after(event);
        }
        for (ClockReading reading : DossierClocks.read(history, rules, time)) {
            boolean missed = RECORDED.contains(reading.clock())
                    && reading.state() == ClockState.MISSED
                    && reading.metAt() == null;
            if (missed && past.stream().noneMatch(event -> records(event, reading))) {
                clock.at(
                        reading.dueAt().plusSeconds(1),
                        () -> commands.sendAndWait(new RecordMissedDeadline(
                                code, null, Caller.THE_CLOCK, reading.clock(), reading.dueAt())));
            }
        }
    }

    private static boolean records(DossierEvent event, ClockReading reading) {
        return event instanceof DeadlineMissed missed
                && missed.clock() == reading.clock()
                && missed.dueAt().equals(reading.dueAt());
    }
}
