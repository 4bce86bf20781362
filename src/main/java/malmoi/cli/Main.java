package malmoi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import malmoi.Version;
import malmoi.text.Language;
import malmoi.text.Phrasebook;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code malmoi}. */
public final class Main {
  private static final int NOTES_OR_DISK = 1;
  private static final int COMMAND_LINE = 2;
  private static final int OURSELVES = 70;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Phrasebook sentences;

  private Main(OutputStream out, OutputStream err, Language language) {
    this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
    this.err = new PrintWriter(err, false, StandardCharsets.UTF_8);
    this.sentences = sentences(language);
  }

  /** Runs the program, and ends the JVM unless all is well. */
  public static void main(String[] args) {
    int code = run(Arguments.typed(args), System.out, System.err);
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs a command line; what is printed is UTF-8, whatever the machine's locale.
   *
   * @return 0 when all is well, 1 when something is wrong with the notes or the disk, 2 with the
   *     command line, 70 (EX_SOFTWARE of sysexits.h) with this program
   */
  static int run(String[] args, OutputStream out, OutputStream err) {
    boolean korean = String.join("=", args).contains("--lang=ko");
    Main main = new Main(out, err, korean ? Language.KO : Language.EN);
    int code = main.commandLine().execute(args);
    main.err.flush();
    main.out.flush();
    return code;
  }

  /** What the command line says besides problems. */
  static Phrasebook sentences(Language language) {
    return Phrasebook.of("malmoi.cli.Sentences", language);
  }

  private CommandLine commandLine() {
    CommandSpec spec =
        CommandSpec.create()
            .name("malmoi")
            .versionProvider(() -> new String[] {"malmoi " + Version.current()})
            .mixinStandardHelpOptions(true)
            .addSubcommand("build", BuildOptions.spec())
            .addSubcommand("bundle", BundleCommand.spec())
            .addSubcommand("lint", LintCommand.spec())
            .addSubcommand("link", LinkCommand.spec());
    spec.usageMessage().description("Makes a bilingual glossary site of Markdown notes.");
    return new CommandLine(spec)
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExecutionStrategy(this::execute)
        .setParameterExceptionHandler((mistake, args) -> explain(mistake));
  }

  private int execute(ParseResult typed) {
    Integer help = CommandLine.executeHelpRequest(typed);
    if (help != null) {
      return help;
    }
    if (!typed.hasSubcommand()) {
      throw new ParameterException(
          typed.commandSpec().commandLine(), sentences.say("command.missing"));
    }
    try {
      return run(typed.subcommand());
    } catch (ParameterException e) {
      throw e;
    } catch (UncheckedIOException e) {
      return explain(e.getCause());
    } catch (RuntimeException | Error e) {
      err.println("malmoi: " + sentences.say("bug"));
      e.printStackTrace(err);
      return OURSELVES;
    }
  }

  private int run(ParseResult typed) {
    Options options = new Options(typed);
    return switch (typed.commandSpec().name()) {
      case "bundle" -> new BundleCommand(options, out, err).run();
      case "lint" -> new LintCommand(options, out, err).run();
      case "link" -> new LinkCommand(options, out, err).run();
      default -> new BuildCommand(new BuildOptions(options), out, err).run();
    };
  }

  private int explain(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      String command = unmatched.getCommandLine().getCommandSpec().qualifiedName();
      err.println("malmoi: " + sentences.say("unmatched", unmatched.getUnmatched().get(0)));
      err.println(sentences.say("help", command));
    } else {
      err.println("malmoi: " + mistake.getMessage());
    }
    return COMMAND_LINE;
  }

  private int explain(IOException trouble) {
    String sentence =
        trouble instanceof AccessDeniedException denied
            ? sentences.say("disk.denied", denied.getFile())
            : sentences.say("disk.other", trouble.getMessage());
    err.println("malmoi: " + sentence);
    return NOTES_OR_DISK;
  }
}
