package ladera.run.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.net.Architecture;
import ladera.net.CsvFormat;
import ladera.run.JsonPlace;
import ladera.run.TerrainJson;

/** Where data come from, in a session file: {@code file} with {@code inputs} and {@code targets}, or a terrain's grid. */
public final class DataRecipeJson {
    private static final List<String> KEYS =
            List.of("file", "format", "inputs", "targets", "notebook", "terrain", "side");

    private DataRecipeJson() {}

    /**
     * The recipe that is kept among other things.
     *
     * @throws ladera.num.Refusal where there is none
     */
    public static DataRecipe readAmongOthers(ObjectNode data, String path) {
        return read(new JsonPlace(data.deepCopy().retain(KEYS), path));
    }

    /** @throws ladera.num.Refusal that names the place and the mend */
    public static DataRecipe read(JsonPlace data) {
        data.allowOnly(KEYS.toArray(String[]::new));
        if (data.has("file")) {
            return data.at(() -> new DataRecipe.Table(
                    data.need("file").word(),
                    data.optional("format", DataRecipeJson::format, null),
                    words(data.need("inputs")),
                    words(data.need("targets"))));
        }
        if (data.has("notebook")) {
            return data.at(() -> new DataRecipe.Notebook(data.need("notebook").word()));
        }
        int side = (int) data.need("side").whole(2, DataRecipe.OnGrid.MOST_A_SIDE);
        return new DataRecipe.OnGrid(TerrainJson.read(data.need("terrain")), side);
    }

    public static void write(DataRecipe data, ObjectNode to) {
        if (data instanceof DataRecipe.Table table) {
            to.put("file", table.file());
            table.inputs().forEach(to.putArray("inputs")::add);
            table.targets().forEach(to.putArray("targets")::add);
            if (table.format() != null) {
                to.putObject("format")
                        .put("separator", String.valueOf(table.format().separator()))
                        .put("decimal", String.valueOf(table.format().decimal()))
                        .put("header", table.format().header());
            }
        } else if (data instanceof DataRecipe.Notebook notebook) {
            to.put("notebook", notebook.id());
        } else if (data instanceof DataRecipe.OnGrid grid) {
            TerrainJson.write(grid.terrain(), to.putObject("terrain"));
            to.put("side", grid.side());
        }
    }

    private static CsvFormat format(JsonPlace format) {
        format.allowOnly("separator", "decimal", "header");
        return new CsvFormat(
                letter(format.need("separator"), CsvFormat.SEPARATORS),
                letter(format.need("decimal"), CsvFormat.DECIMALS),
                format.need("header").flag());
    }

    private static char letter(JsonPlace place, List<Character> allowed) {
        String word = place.word();
        if (word.length() != 1 || !allowed.contains(word.charAt(0))) {
            throw place.wrong("json.unknown");
        }
        return word.charAt(0);
    }

    private static List<String> words(JsonPlace list) {
        return list.items(Architecture.WIDEST).stream().map(JsonPlace::word).toList();
    }
}
