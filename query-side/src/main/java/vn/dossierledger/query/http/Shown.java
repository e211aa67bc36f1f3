package vn.dossierledger.query.http;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import vn.dossierledger.http.SeenVersion;

/** Answers about one dossier. Not to be kept by anybody on the way: they hold data of a person. */
final class Shown {

    private Shown() {}

    /** With the version as its strong ETag. */
    static <T> ResponseEntity<T> inVersion(long version, T body) {
        return ResponseEntity.ok()
                .eTag(SeenVersion.entityTag(version))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(body);
    }

    /** Of no version. */
    static <T> ResponseEntity<T> unversioned(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(body);
    }
}
