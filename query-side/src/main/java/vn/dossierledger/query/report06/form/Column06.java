package vn.dossierledger.query.report06.form;

import vn.dossierledger.api.query.report06.Figures06;

/** The columns of figures of form II.06a, in its order. */
enum Column06 {
    RECEIVED("Tiếp nhận: tổng số"),
    ONLINE("Tiếp nhận: trực tuyến"),
    DIRECT("Tiếp nhận: trực tiếp, bưu chính"),
    CARRIED_OVER("Tiếp nhận: từ kỳ trước"),
    SOLVED("Đã giải quyết: tổng số"),
    EARLY("Đã giải quyết: trước hạn"),
    ON_TIME("Đã giải quyết: đúng hạn"),
    LATE("Đã giải quyết: quá hạn"),
    IN_PROGRESS("Đang giải quyết: tổng số"),
    IN_TIME("Đang giải quyết: trong hạn"),
    OVERDUE("Đang giải quyết: quá hạn"),
    APART("Nêu riêng: tổng số"),
    WITHDRAWN("Nêu riêng: rút hồ sơ"),
    STOPPED("Nêu riêng: tạm dừng"),
    LAPSED("Nêu riêng: hết hiệu lực do không bổ sung"),
    NOT_PERFORMED("Nêu riêng: không thực hiện được"),
    AGAIN("Trong đó tiếp nhận lại");

    private final String title;

    Column06(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    long of(Figures06 line) {
        return switch (this) {
            case RECEIVED -> line.received().total();
            case ONLINE -> line.received().online();
            case DIRECT -> line.received().direct();
            case CARRIED_OVER -> line.received().carriedOver();
            case SOLVED -> line.solved().total();
            case EARLY -> line.solved().early();
            case ON_TIME -> line.solved().onTime();
            case LATE -> line.solved().late();
            case IN_PROGRESS -> line.inProgress().total();
            case IN_TIME -> line.inProgress().inTime();
            case OVERDUE -> line.inProgress().late();
            case APART -> line.apart().total();
            case WITHDRAWN -> line.apart().withdrawn();
            case STOPPED -> line.apart().stopped();
            case LAPSED -> line.apart().lapsed();
            case NOT_PERFORMED -> line.apart().notPerformed();
            case AGAIN -> line.received().again();
        };
    }
}
