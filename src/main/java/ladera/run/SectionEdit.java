package ladera.run;

/**
 * An edit of one section, whatever step is in sight.
 *
 * @param <S> the section
 */
public interface SectionEdit<S extends Section> extends Edit {
    /** Which section is changed. */
    SectionKind<S, ?> kind();

    /**
     * The changed section.
     *
     * @throws ladera.num.Refusal where the change is not admissible
     */
    S change(S section);

    @Override
    default Experiment apply(Experiment experiment, long cursor) {
        return experiment.with(change(experiment.section(kind())));
    }
}
