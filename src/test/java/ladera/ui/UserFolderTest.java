package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
    private static final Path HOME = Path.of("/home/ana");

    @Test
    void eachSystemHasItsOwnPlace() {
        assertEquals(HOME.resolve(".config/ladera"), UserFolder.of("Linux", HOME, Map.of()));
        assertEquals(HOME.resolve("Library/Application Support/Ladera"), UserFolder.of("Mac OS X", HOME, Map.of()));
        assertEquals(HOME.resolve("AppData/Roaming/Ladera"), UserFolder.of("Windows 11", HOME, Map.of()));
    }

    @Test
    void theEnvironmentNamesAnotherPlace() {
        assertEquals(
                Path.of("/data/config/ladera"),
                UserFolder.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/data/config")));
        assertEquals(HOME.resolve(".config/ladera"), UserFolder.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "config")));
        assertEquals(Path.of("/roaming/Ladera"), UserFolder.of("Windows 11", HOME, Map.of("APPDATA", "/roaming")));
    }
}
