package ladera.run.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.net.Architecture;
import ladera.run.JsonPlace;
import ladera.run.TerrainJson;

/** Where data come from, in a session file: {@code file} with {@code inputs} and {@code targets}, or a terrain's grid. */
public final class DataRecipeJson {
    private DataRecipeJson() {}

    /** @throws ladera.num.Refusal that names the place and the mend */
    public static DataRecipe read(JsonPlace data) {
        if (data.has("file")) {
            return data.at(() -> new DataRecipe.Table(
                    data.need("file").word(), words(data.need("inputs")), words(data.need("targets"))));
        }
        int side = (int) data.need("side").whole(2, DataRecipe.OnGrid.MOST_A_SIDE);
        return new DataRecipe.OnGrid(TerrainJson.read(data.need("terrain")), side);
    }

    public static void write(DataRecipe data, ObjectNode to) {
        if (data instanceof DataRecipe.Table table) {
            to.put("file", table.file());
            table.inputs().forEach(to.putArray("inputs")::add);
            table.targets().forEach(to.putArray("targets")::add);
        } else if (data instanceof DataRecipe.OnGrid grid) {
            TerrainJson.write(grid.terrain(), to.putObject("terrain"));
            to.put("side", grid.side());
        }
    }

    private static List<String> words(JsonPlace list) {
        return list.items(Architecture.WIDEST).stream().map(JsonPlace::word).toList();
    }
}
