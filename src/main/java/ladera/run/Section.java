package ladera.run;

/** What one room keeps in an experiment: an immutable value, equal to another where it would do the same. */
public interface Section {
    /** What kind of section it is, and so whose. */
    SectionKind<?, ?> kind();
}
