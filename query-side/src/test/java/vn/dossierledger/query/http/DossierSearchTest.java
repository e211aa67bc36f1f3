package vn.dossierledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.dossierledger.http.LedgerHeaders;

class DossierSearchTest {

    @ParameterizedTest
    @CsvSource({", false", "0, false", "000, false", "1, true", "999999999999999999, true"})
    void the_index_is_refreshed_only_for_who_waits_for_something(String position, boolean refreshed) {
        var request = new MockHttpServletRequest();
        if (position != null) {
            request.addHeader(LedgerHeaders.WAIT_FOR_POSITION, position);
        }

        assertThat(DossierSearch.isFresh(request)).isEqualTo(refreshed);
    }
}
