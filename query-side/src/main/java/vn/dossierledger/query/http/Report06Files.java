package vn.dossierledger.query.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.dossierledger.api.query.report06.Report06;
import vn.dossierledger.query.export.ExportForm;
import vn.dossierledger.query.report06.form.Report06Pdf;
import vn.dossierledger.query.report06.form.Report06Sheet;

/** The files that a report may leave as. */
@Configuration(proxyBeanMethods = false)
class Report06Files {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Bean
    HttpMessageConverter<Report06> report06Csv() {
        return new File(
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                ExportForm.CSV.extension(),
                report -> Report06Sheet.write(report, ExportForm.CSV));
    }

    @Bean
    HttpMessageConverter<Report06> report06Xlsx() {
        return new File(
                MediaType.parseMediaType(XLSX),
                ExportForm.XLSX.extension(),
                report -> Report06Sheet.write(report, ExportForm.XLSX));
    }

    @Bean
    HttpMessageConverter<Report06> report06Pdf() {
        return new File(MediaType.APPLICATION_PDF, "pdf", Report06Pdf::write);
    }

    private static final class File extends AbstractHttpMessageConverter<Report06> {

        private final String extension;
        private final Function<Report06, byte[]> form;

        File(MediaType type, String extension, Function<Report06, byte[]> form) {
            super(type);
            this.extension = extension;
            this.form = form;
        }

        @Override
        protected boolean supports(Class<?> type) {
            return type == Report06.class;
        }

        @Override
        public boolean canRead(Class<?> type, MediaType mediaType) {
            return false;
        }

        @Override
        protected Report06 readInternal(Class<? extends Report06> type, HttpInputMessage input) {
            throw new HttpMessageNotReadableException("A report is made, never taken in", input);
        }

        @Override
        protected void writeInternal(Report06 report, HttpOutputMessage output) throws IOException {
            byte[] file = form.apply(report);
            output.getHeaders()
                    .setContentDisposition(ContentDisposition.attachment()
                            .filename(name(report))
                            .build());
            output.getHeaders().setContentLength(file.length);
            output.getBody().write(file);
        }

        private String name(Report06 report) {
            return "06a-" + report.authority() + "-" + report.from() + "-" + report.to() + "." + extension;
        }
    }
}
