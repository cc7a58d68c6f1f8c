package io.github.eichcheck.report;

/** One workflow command of GitHub Actions: {@code ::name key=value,key=value::message}. Always one line. */
final class GithubCommand {
    private final StringBuilder text;
    private String before = " ";

    GithubCommand(String name) {
        this.text = new StringBuilder("::").append(name);
    }

    /** Adds a property. */
    GithubCommand property(String key, String value) {
        text.append(before).append(key).append('=');
        text.append(escaped(value).replace(":", "%3A").replace(",", "%2C"));
        before = ",";
        return this;
    }

    /** Returns the command with its line end. */
    String line(String message) {
        return text + "::" + escaped(message) + "\n";
    }

    private static String escaped(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
