package vn.dossierledger.query.dossierfile;

import java.util.ResourceBundle;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.query.dossierfile.FormKind;

/** Where the regulation of an authority asks for a form. */
final class FormArticles {

    private static final ResourceBundle TABLE =
            ResourceBundle.getBundle(FormArticles.class.getPackageName() + ".form-articles");

    private FormArticles() {}

    /**
     * The article; null where the regulation is silent.
     *
     * @param regulation how it is cited, such as {@code QN}; null for an authority that nobody registered
     */
    static String of(String regulation, FormKind kind, DossierEvent event) {
        String key = regulation + "." + kind + (event instanceof SupplementRequested asked ? "." + asked.phase() : "");
        return TABLE.containsKey(key) ? TABLE.getString(key) : null;
    }
}
