package vn.dossierledger.query.report06.form;

import java.util.function.ToLongFunction;
import vn.dossierledger.api.query.report06.Figures06;

/** The columns of figures of form II.06a, in its order. */
enum Column06 {
    RECEIVED("Tiếp nhận: tổng số", figures -> figures.received().total()),
    ONLINE("Tiếp nhận: trực tuyến", figures -> figures.received().online()),
    DIRECT("Tiếp nhận: trực tiếp, bưu chính", figures -> figures.received().direct()),
    CARRIED_OVER("Tiếp nhận: từ kỳ trước", figures -> figures.received().carriedOver()),
    SOLVED("Đã giải quyết: tổng số", figures -> figures.solved().total()),
    EARLY("Đã giải quyết: trước hạn", figures -> figures.solved().early()),
    ON_TIME("Đã giải quyết: đúng hạn", figures -> figures.solved().onTime()),
    LATE("Đã giải quyết: quá hạn", figures -> figures.solved().late()),
    IN_PROGRESS("Đang giải quyết: tổng số", figures -> figures.inProgress().total()),
    IN_TIME("Đang giải quyết: trong hạn", figures -> figures.inProgress().inTime()),
    OVERDUE("Đang giải quyết: quá hạn", figures -> figures.inProgress().late()),
    APART("Nêu riêng: tổng số", figures -> figures.apart().total()),
    WITHDRAWN("Nêu riêng: rút hồ sơ", figures -> figures.apart().withdrawn()),
    STOPPED("Nêu riêng: tạm dừng", figures -> figures.apart().stopped()),
    LAPSED("Nêu riêng: hết hiệu lực do không bổ sung", figures -> figures.apart()
            .lapsed()),
    NOT_PERFORMED("Nêu riêng: không thực hiện được", figures -> figures.apart().notPerformed()),
    AGAIN("Trong đó tiếp nhận lại", figures -> figures.received().again());

    private final String title;
    private final ToLongFunction<Figures06> figure;

    Column06(String title, ToLongFunction<Figures06> figure) {
        this.title = title;
        this.figure = figure;
    }

    String title() {
        return title;
    }

    long of(Figures06 line) {
        return figure.applyAsLong(line);
    }
}
