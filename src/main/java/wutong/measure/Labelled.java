package wutong.measure;

/** A code with a name that people read, in both languages of the screen. */
public interface Labelled {

    String zh();

    String en();

    default String label(boolean english) {
        return english ? en() : zh();
    }
}
