package wutong.exchange;

import wutong.measure.Labelled;

/** A few words in both languages, for a place in a sentence. */
record Phrase(String zh, String en) implements Labelled {

    /** A code by its name, anything else as it is written. */
    static Phrase of(Object said) {
        if (said instanceof Phrase phrase) return phrase;
        return said instanceof Labelled code ? new Phrase(code.zh(), code.en()) : new Phrase("" + said, "" + said);
    }

    /** Followed by something more. */
    Phrase and(String between, Object more) {
        var next = of(more);
        return new Phrase(zh + between + next.zh, en + between + next.en);
    }
}
