package vn.dossierledger.query.http;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import vn.dossierledger.api.query.report06.Report06;
import vn.dossierledger.api.query.usage.UsageStatistics;
import vn.dossierledger.query.export.ExportForm;
import vn.dossierledger.query.report06.form.Report06Pdf;
import vn.dossierledger.query.report06.form.Report06Sheet;
import vn.dossierledger.query.usage.UsageSheet;

/** The files that reports and statistics may leave as, by {@code Accept}. */
@Configuration(proxyBeanMethods = false)
class ReportFiles {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    private static final MediaType CSV_IN_UTF_8 = new MediaType("text", "csv", StandardCharsets.UTF_8);

    @Bean
    HttpMessageConverter<Report06> report06Csv() {
        return report06(CSV_IN_UTF_8, ExportForm.CSV);
    }

    @Bean
    HttpMessageConverter<Report06> report06Xlsx() {
        return report06(MediaType.parseMediaType(XLSX), ExportForm.XLSX);
    }

    @Bean
    HttpMessageConverter<Report06> report06Pdf() {
        return new FileConverter<>(
                Report06.class, MediaType.APPLICATION_PDF, report -> name(report) + ".pdf", Report06Pdf::write);
    }

    @Bean
    HttpMessageConverter<UsageStatistics> usageCsv() {
        return usage(CSV_IN_UTF_8, ExportForm.CSV);
    }

    @Bean
    HttpMessageConverter<UsageStatistics> usageXlsx() {
        return usage(MediaType.parseMediaType(XLSX), ExportForm.XLSX);
    }

    private static HttpMessageConverter<Report06> report06(MediaType type, ExportForm form) {
        return new FileConverter<>(
                Report06.class,
                type,
                report -> name(report) + "." + form.extension(),
                report -> Report06Sheet.write(report, form));
    }

    private static String name(Report06 report) {
        return "06a-" + report.authority() + "-" + report.from() + "-" + report.to();
    }

    private static HttpMessageConverter<UsageStatistics> usage(MediaType type, ExportForm form) {
        return new FileConverter<>(
                UsageStatistics.class,
                type,
                usage -> "usage-" + usage.from() + "-" + usage.to() + "." + form.extension(),
                usage -> UsageSheet.write(usage, form));
    }
}
