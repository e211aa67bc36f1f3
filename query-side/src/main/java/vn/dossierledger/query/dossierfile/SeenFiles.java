package vn.dossierledger.query.dossierfile;

import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.dossierfile.ReaderStanding;
import vn.dossierledger.query.sight.Sight;

/** Files as far as a caller may see them. */
final class SeenFiles {

    private final FileRows files;

    SeenFiles(FileRows files) {
        this.files = files;
    }

    /** Empty when the dossier is unknown or not the caller's to see. */
    Optional<FileBody> find(Caller caller, String code) {
        return files.findById(code).map(row -> Files.read(row.body)).filter(body -> sees(caller, body));
    }

    /** As whom the caller may see it; empty when it may not. */
    Optional<ReaderStanding> standing(Caller caller, String code) {
        return files.findById(code).map(row -> Files.read(row.body)).flatMap(body -> caller.roles().stream()
                .sorted()
                .filter(role -> sees(only(caller, role), body))
                .findFirst()
                .map(role -> new ReaderStanding(
                        role == Role.CITIZEN, role, body.submitted.applicant().key())));
    }

    /** Whether it may be seen for the sake of an office, and not only as the caller's own: accounts of officers are for offices. */
    static boolean byOffice(Caller caller, FileBody body) {
        return caller.roles().stream().anyMatch(role -> role != Role.CITIZEN && sees(only(caller, role), body));
    }

    private static Caller only(Caller caller, Role role) {
        return new Caller(caller.subject(), Set.of(role), caller.authority(), caller.department(), caller.citizen());
    }

    private static boolean sees(Caller caller, FileBody body) {
        return Sight.of(caller).sees(body.owners(), body.submitted.authority(), body.department, body.sharedWith());
    }
}
