package malmoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lucene takes half a second to start: only {@code lint} may need it. */
class LuceneTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeAProject() throws IOException {
    Files.writeString(folder.resolve("note.md"), "# 도커\n\n컨터이너를 만든다.\n");
  }

  @Test
  void aBuildLoadsNothingOfIt() throws Exception {
    assertEquals("0", runWithoutLucene("build", folder.toString(), "--quiet"));
  }

  @Test
  void lintNeedsIt() throws Exception {
    String told = runWithoutLucene("lint", folder.toString());
    assertTrue(told.contains("org/apache/lucene"), told);
  }

  private static String runWithoutLucene(String... args) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    try (URLClassLoader loader = new WithoutLucene()) {
      thread.setContextClassLoader(loader);
      Method run =
          loader
              .loadClass(Main.class.getName())
              .getDeclaredMethod("run", String[].class, OutputStream.class, OutputStream.class);
      run.setAccessible(true);
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Object code = run.invoke(null, args, new ByteArrayOutputStream(), err);
      return code + err.toString(StandardCharsets.UTF_8);
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  /** The class path as it is, where Lucene cannot be found. */
  private static final class WithoutLucene extends URLClassLoader {
    WithoutLucene() {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() {
      return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
          .filter(entry -> !entry.contains("lucene-"))
          .map(WithoutLucene::url)
          .toArray(URL[]::new);
    }

    private static URL url(String entry) {
      try {
        return Path.of(entry).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(e);
      }
    }
  }
}
