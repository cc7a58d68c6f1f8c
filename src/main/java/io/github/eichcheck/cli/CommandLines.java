package io.github.eichcheck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Puts the commands together. */
final class CommandLines {
    private static final int HELP_WIDTH = 100;

    private CommandLines() {}

    static CommandLine of(Streams streams, Failures failures, Interruption interruption) {
        CommandLine root = new CommandLine(new EichcheckCommand(streams))
                .addSubcommand(withHelp(new VerifyCommand(streams, interruption)))
                .addSubcommand(withHelp(new InspectCommand(streams)))
                .addSubcommand(withHelp(new FormatsCommand(streams)))
                .addSubcommand(keys(streams))
                .addSubcommand(withHelp(new ExplainCommand(streams)))
                .addSubcommand("completion", new GenerateCompletion());
        Notes notes = new Notes(streams.err(), false);
        return root.setOut(streams.text())
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setUseSimplifiedAtFiles(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, args) -> usage(e, notes))
                .setExecutionExceptionHandler((e, command, parsed) -> failures.exitCode(e));
    }

    private static CommandLine keys(Streams streams) {
        return withHelp(new KeysCommand())
                .addSubcommand(withHelp(new KeysShowCommand(streams)))
                .addSubcommand(withHelp(new KeysLintCommand(streams)))
                .addSubcommand(withHelp(new KeysImportCommand(streams)))
                .addSubcommand(withHelp(new KeysDiffCommand(streams)));
    }

    private static CommandLine withHelp(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .arity("0")
                        .type(boolean.class)
                        .description("Show this help message and exit.")
                        .build());
        return line;
    }

    private static int usage(ParameterException e, Notes notes) {
        notes.problem(String.valueOf(e.getMessage()));
        notes.problem("try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.UNREADABLE;
    }
}
