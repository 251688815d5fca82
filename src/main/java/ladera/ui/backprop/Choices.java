package ladera.ui.backprop;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Task;
import ladera.ui.Surroundings;

/** Lists to choose from, each entry in words. */
final class Choices {
    /** The activations offered; all others can still be read from a session. */
    private static final List<String> ACTIVATIONS = List.of(
            "sigmoid",
            "tanh",
            "relu",
            "leaky_relu",
            "elu",
            "softplus",
            "silu",
            "gelu",
            "softsign",
            "identity",
            "sin",
            "cos",
            "exp");

    private static final List<String> OUTPUTS = List.of("identity", "sigmoid");

    private Choices() {}

    /** A list whose entries stand for ids; told when the person chooses, not when it is set from code. */
    static final class Choice extends JComboBox<String> {
        private static final long serialVersionUID = 1L;

        private final transient List<String> ids;
        private boolean showing;

        Choice(List<String> ids, List<String> names, Consumer<String> onChoice) {
            super(names.toArray(String[]::new));
            this.ids = ids;
            addActionListener(event -> {
                if (!showing && getSelectedIndex() >= 0) {
                    onChoice.accept(ids.get(getSelectedIndex()));
                }
            });
        }

        void show(String id) {
            if (!isPopupVisible()) {
                showing = true;
                setSelectedIndex(ids.indexOf(id));
                showing = false;
            }
        }
    }

    /** Activations of hidden layer {@code k + 1}, or of all where k is -1. */
    static Choice activations(Surroundings around, String present, int k) {
        Choice choice = new Choice(
                ACTIVATIONS,
                ACTIVATIONS.stream().map(id -> around.word("activation." + id)).toList(),
                id -> around.submit(new ExerciseEdits.SetActivation(k, id)));
        choice.show(present);
        return choice;
    }

    static Choice outputs(Surroundings around, Task task) {
        Choice choice = new Choice(
                OUTPUTS,
                OUTPUTS.stream().map(id -> around.word("backprop.output." + id)).toList(),
                id -> around.submit(new ExerciseEdits.SetOutput(id)));
        choice.show(task.architecture().output().id());
        return choice;
    }
}
