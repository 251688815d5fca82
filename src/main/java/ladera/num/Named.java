package ladera.num;

/** Something that a {@link Catalog} can hold. */
public interface Named {
    /** The name used in files, on the command line and as part of the keys of its words; unique in its list. */
    String id();
}
