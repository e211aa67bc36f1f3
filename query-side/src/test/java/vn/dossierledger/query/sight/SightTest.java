package vn.dossierledger.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;

class SightTest {

    private static boolean sees(Caller caller) {
        return Sight.of(caller).sees(Set.of("me"), "quangngai", "nghiep-vu", Set.of());
    }

    private static Caller officer(Role role, String authority, String department) {
        return new Caller("x", Set.of(role), authority, department, null);
    }

    @Test
    void citizens_see_their_own() {
        assertThat(sees(new Caller("me", Set.of(Role.CITIZEN), null, null, "me")))
                .isTrue();
        assertThat(sees(new Caller("you", Set.of(Role.CITIZEN), null, null, "you")))
                .isFalse();
        assertThat(sees(new Caller("me", Set.of(Role.CITIZEN), null, null, null)))
                .isFalse();
    }

    @Test
    void officers_see_their_authority_and_specialists_their_department() {
        assertThat(sees(officer(Role.ONE_STOP, "quangngai", null))).isTrue();
        assertThat(sees(officer(Role.LEADER, "camau", null))).isFalse();
        assertThat(sees(officer(Role.LEADER, null, null))).isFalse();
        assertThat(sees(officer(Role.SPECIALIST, "quangngai", "nghiep-vu"))).isTrue();
        assertThat(sees(officer(Role.SPECIALIST, "quangngai", "tu-phap"))).isFalse();
        assertThat(sees(officer(Role.SPECIALIST, "quangngai", null))).isFalse();
        assertThat(sees(officer(Role.DEPARTMENT_HEAD, "camau", "nghiep-vu"))).isFalse();
    }

    @Test
    void a_specialist_does_not_see_what_was_not_forwarded_yet() {
        assertThat(Sight.of(officer(Role.SPECIALIST, "quangngai", "nghiep-vu"))
                        .sees(Set.of(), "quangngai", null, Set.of()))
                .isFalse();
    }

    @Test
    void who_was_asked_to_co_process_sees_it() {
        Set<String> sharedWith = Set.of(Sight.department("quangngai", "tu-phap"), Sight.agency("camau"));
        assertThat(shared(officer(Role.SPECIALIST, "quangngai", "tu-phap"), sharedWith))
                .isTrue();
        assertThat(shared(officer(Role.SPECIALIST, "quangngai", "xay-dung"), sharedWith))
                .isFalse();
        assertThat(shared(officer(Role.SPECIALIST, "camau", "tu-phap"), sharedWith))
                .isTrue();
        assertThat(shared(officer(Role.ONE_STOP, "camau", null), sharedWith)).isTrue();
        assertThat(shared(officer(Role.LEADER, "dinhquan", null), sharedWith)).isFalse();
    }

    private static boolean shared(Caller caller, Set<String> sharedWith) {
        return Sight.of(caller).sees(Set.of("me"), "quangngai", "nghiep-vu", sharedWith);
    }

    @Test
    void inspectors_reporting_staff_and_administrators_see_everything() {
        assertThat(sees(officer(Role.INSPECTOR, null, null))).isTrue();
        assertThat(sees(officer(Role.REPORTING, null, null))).isTrue();
        assertThat(sees(officer(Role.ADMIN, null, null))).isTrue();
    }

    @Test
    void several_roles_see_what_each_of_them_sees() {
        var both = new Caller("x", Set.of(Role.CITIZEN, Role.LEADER), "camau", null, "me");
        assertThat(sees(both)).isTrue();
    }
}
