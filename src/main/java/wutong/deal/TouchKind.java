package wutong.deal;

import wutong.measure.Labelled;

/** How a touch happened. */
public enum TouchKind implements Labelled {
    CALL("电话", "Call"),
    VISIT("走访", "Visit"),
    MEETING("会谈", "Meeting"),
    DOCUMENT("文件往来", "Document"),
    REVIEW("评审", "Review"),
    MESSAGE("消息", "Message");

    private final String zh;
    private final String en;

    TouchKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** Whether both sides spoke, which is what the gate to CONTACTED asks for. */
    boolean twoWay() {
        return this == CALL || this == VISIT || this == MEETING || this == MESSAGE;
    }
}
