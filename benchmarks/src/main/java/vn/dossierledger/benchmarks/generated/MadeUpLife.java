package vn.dossierledger.benchmarks.generated;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.CheckedItem;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.dossier.SignatureKind;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.command.dossier.Sealing;

/** The facts of one made-up dossier, from submission to its end, in order of time. As long as this file is: it plays every kind of fact. */
final class MadeUpLife {

    private static final int SECONDS_PER_HOUR = 3600;
    private static final Signature SIGNATURE = new Signature(SignatureKind.DIGITAL, "54:01:AF:09", "c2lnbmF0dXJl");

    private final Service service;
    private final String code;
    private final Sealing sealing;
    private final SplittableRandom random;
    private final List<DossierEvent> facts = new ArrayList<>();
    private final Actor citizen;
    private final Actor oneStop;
    private final Actor specialist;
    private final Actor leader;
    private final Actor cashier;
    private final String owner;
    private long seconds;
    private String key;

    private MadeUpLife(
            Service service, String code, long begin, String owner, Sealing sealing, SplittableRandom random) {
        this.service = service;
        this.code = code;
        this.seconds = begin;
        this.owner = owner;
        this.sealing = sealing;
        this.random = random;
        this.citizen = new Actor(Role.CITIZEN, owner, null, null);
        this.oneStop = officer(Role.ONE_STOP, "onestop.", null);
        this.specialist =
                officer(Role.SPECIALIST, "specialist.", service.procedure().department());
        this.leader = officer(Role.LEADER, "leader.", null);
        this.cashier = officer(Role.CASHIER, "cashier.", null);
    }

    private Actor officer(Role role, String account, String department) {
        String authority = service.authority().authority();
        return new Actor(role, account + authority, authority, department);
    }

    /** Plays a life; {@code begin} in seconds of {@link OfficeHours}. */
    static List<DossierEvent> play(
            Service service,
            String code,
            long begin,
            Applicant applicant,
            String owner,
            Sealing sealing,
            SplittableRandom random) {
        MadeUpLife life = new MadeUpLife(service, code, begin, owner, sealing, random);
        life.intake(applicant);
        return life.facts;
    }

    private void intake(Applicant applicant) {
        Set<Channel> channels = service.procedure().channels();
        boolean online = channels.contains(Channel.ONLINE) && (channels.size() == 1 || chance(75));
        Channel channel = online ? Channel.ONLINE : chance(80) ? Channel.COUNTER : Channel.POST;
        Sealed sealed = sealing.applicant(owner, applicant);
        key = sealed.key();
        facts.add(new DossierSubmitted(
                code,
                now(),
                online ? citizen : oneStop,
                service.authority().authority(),
                service.procedure().procedure(),
                service.rules().procedure().version(),
                channel,
                service.procedure().level(),
                applicant.kind(),
                sealed,
                Set.of(owner),
                service.components().map(this::file).toList(),
                null,
                online && service.procedure().level().rank() >= 4 ? ProofKind.DIGITAL_SIGNATURE : null,
                chance(30) ? text("Đề nghị giải quyết hồ sơ theo quy định, xin nhận kết quả sớm.") : null));
        check(true);
        if (chance(3)) {
            add(2, new DossierDeclined(code, now(), oneStop, text("Hồ sơ không thuộc thẩm quyền tiếp nhận.")));
            return;
        }
        if (chance(25)) {
            supplement();
        }
        process(accept());
    }

    private void check(boolean complete) {
        pass(1);
        List<CheckedItem> items = service.components()
                .map(component -> new CheckedItem(component, true, true, null))
                .toList();
        facts.add(new CompletenessChecked(code, now(), oneStop, items, complete, true));
    }

    private void supplement() {
        String component = service.components().findFirst().orElse("to-khai");
        List<SealedItemReason> items =
                List.of(new SealedItemReason(component, text("Bản chụp mờ, không đọc được số giấy tờ.")));
        add(
                1,
                new SupplementRequested(
                        code,
                        now(),
                        oneStop,
                        SupplementPhase.INTAKE,
                        items,
                        text("Đề nghị bổ sung bản chụp rõ hơn."),
                        null));
        add(
                12,
                new DossierSupplemented(
                        code, now(), citizen, SupplementPhase.INTAKE, List.of(file(component)), List.of()));
        check(true);
    }

    private Appointment accept() {
        pass(1);
        Appointment appointment = service.appointment(now());
        facts.add(new DossierAccepted(code, now(), oneStop, null, appointment));
        return appointment;
    }

    private void process(Appointment appointment) {
        if (service.fee() > 0) {
            add(1, new FeeRequested(code, now(), oneStop, service.procedure().fees(), service.fee(), false));
            add(4, new FeePaid(code, now(), citizen, service.fee(), PaymentMethod.ONLINE, "GD-" + code));
        }
        add(2, new DossierForwarded(code, now(), oneStop, service.procedure().department(), null));
        pass(chance(20) ? 60 : 16);
        if (now().isAfter(appointment.due().dueAt())) {
            facts.add(new DeadlineMissed(
                    code,
                    now(),
                    Actor.THE_CLOCK,
                    ClockName.RESOLUTION,
                    appointment.due().dueAt(),
                    appointment.article(),
                    null));
        }
        if (service.fee() > 0 && chance(3)) {
            add(4, new ServiceNotPerformed(code, now(), leader, text("Cơ quan không thực hiện được dịch vụ.")));
            add(
                    8,
                    new FeeRefunded(
                            code,
                            now(),
                            cashier,
                            service.fee(),
                            text("Hoàn trả do không thực hiện."),
                            "QN 8.2.c",
                            null));
            return;
        }
        boolean approved = !chance(8);
        propose(approved);
        if (chance(12)) {
            add(3, new ProposalSentBack(code, now(), leader, text("Cần nêu rõ căn cứ pháp lý.")));
            propose(approved);
        }
        decide(approved);
        deliver();
    }

    private void propose(boolean approved) {
        add(
                6,
                new ProposalSubmitted(
                        code,
                        now(),
                        specialist,
                        approved ? ProposalKind.APPROVE : ProposalKind.REFUSE,
                        text("Dự thảo văn bản trả lời chủ hồ sơ, kính trình lãnh đạo xem xét."),
                        approved ? null : text("Không đủ điều kiện theo quy định.")));
    }

    private void decide(boolean approved) {
        pass(5);
        facts.add(
                approved
                        ? new ResultSigned(code, now(), leader, SIGNATURE, random.nextInt(1, 9999) + "/QĐ")
                        : new DossierRejected(
                                code, now(), leader, text("Không đủ điều kiện theo quy định."), SIGNATURE));
        add(2, new ResultReturnedToOneStop(code, now(), specialist));
    }

    private void deliver() {
        boolean inPerson = service.procedure().level().rank() < 4;
        if (inPerson) {
            add(8, new OriginalsChecked(code, now(), oneStop, true, null));
        } else {
            add(2, new ResultDispatched(code, now(), oneStop, "VNPost", "EE" + random.nextInt(100_000_000) + "VN"));
            pass(12);
        }
        pass(1);
        facts.add(new ResultReturned(
                code, now(), oneStop, inPerson ? ReturnChannel.IN_PERSON : ReturnChannel.POST, null, now()));
    }

    private void add(int hours, DossierEvent fact) {
        // The fact was made with the instant before: time passes after it.
        facts.add(fact);
        pass(hours);
    }

    private void pass(int hoursAtMost) {
        seconds += random.nextLong(60, (long) hoursAtMost * SECONDS_PER_HOUR);
    }

    private Instant now() {
        return OfficeHours.at(seconds);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Sealed text(String clear) {
        return sealing.text(key, Confidential.of(clear));
    }

    private SubmittedComponent file(String component) {
        byte[] hash = new byte[32];
        random.nextBytes(hash);
        String hex = HexFormat.of().formatHex(hash);
        return new SubmittedComponent(component, "att-" + hex.substring(0, 16), hex);
    }
}
