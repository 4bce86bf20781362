package malmoi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The words of the command line as they were typed. */
final class Arguments {
  private static final String UNREADABLE = "\uFFFD";

  private Arguments() {}

  /**
   * The words in UTF-8. Under a locale such as {@code LC_ALL=C} the JDK makes U+FFFD of what is not
   * ASCII; Linux still knows the bytes. Elsewhere such words stay as they are.
   */
  static String[] typed(String[] args) {
    Path source = Path.of("/proc/self/cmdline");
    boolean lost = Arrays.stream(args).anyMatch(word -> word.contains(UNREADABLE));
    if (!lost || !Files.isReadable(source)) {
      return args;
    }
    try {
      String all = Files.readString(source, StandardCharsets.UTF_8);
      List<String> words = List.of(all.split("\0", -1));
      int end = words.size() - 1;
      String[] typed = words.subList(Math.max(0, end - args.length), end).toArray(String[]::new);
      return areSame(args, typed) ? typed : args;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the words are the same but for what was lost. */
  private static boolean areSame(String[] args, String[] typed) {
    boolean same = args.length == typed.length;
    for (int k = 0; same && k < args.length; k++) {
      same = args[k].contains(UNREADABLE) || args[k].equals(typed[k]);
    }
    return same;
  }
}
