package vn.dossierledger.benchmarks.axon;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ItemCheck;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.command.CheckCompleteness;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.procedure.ComponentDefinition;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;

/** The two commands that are measured: a submission at the counter, and a completeness check, which may be repeated. */
public final class Submissions {

    private static final String AUTHORITY = "quangngai";
    private static final String PROCEDURE = "birth-registration";
    private static final Caller ONE_STOP =
            new Caller("onestop." + AUTHORITY, Set.of(Role.ONE_STOP), AUTHORITY, "mot-cua", null);

    private final List<String> components;

    /** For the procedure as it stands today. */
    public Submissions(Rulebook rulebook) {
        components = rulebook
                .procedure(AUTHORITY, PROCEDURE, LocalDate.now(WorkingCalendar.ZONE))
                .orElseThrow(() -> new IllegalStateException("The rules of the demo data are not loaded."))
                .content()
                .components()
                .stream()
                .map(ComponentDefinition::component)
                .toList();
    }

    /** A new dossier. */
    public SubmitDossier create() {
        return new SubmitDossier(
                UUID.randomUUID().toString(),
                ONE_STOP,
                AUTHORITY,
                PROCEDURE,
                Channel.COUNTER,
                new Applicant(
                        ApplicantKind.CITIZEN,
                        "Nguyễn Thị Đường",
                        "051190012345",
                        "0905123456",
                        "duong@example.vn",
                        "12 Hùng Vương"),
                "f3c1a9e0b7d24c5586aa93b1c0d7e8f2f3c1a9e0b7d24c5586aa93b1c0d7e8f2",
                components.stream()
                        .map(component -> new SubmittedComponent(component, "att-" + component, "0".repeat(64)))
                        .toList(),
                null,
                null,
                null,
                null);
    }

    /** A step on a dossier whose last event has this sequence number. */
    public CheckCompleteness step(String code, long version) {
        return new CheckCompleteness(
                code,
                version,
                ONE_STOP,
                components.stream()
                        .map(component -> new ItemCheck(component, true, true, null))
                        .toList());
    }
}
