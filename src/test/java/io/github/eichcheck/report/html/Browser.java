package io.github.eichcheck.report.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, spoken to over the Chrome DevTools Protocol. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/.*");
    private static final long SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final Conversation conversation;

    /**
     * Something that happened in the page.
     *
     * @param method the event's name
     * @param params what it says
     */
    record Event(String method, JsonNode params) {}

    private Browser(Process process, WebSocket socket, Conversation conversation) {
        this.process = process;
        this.socket = socket;
        this.conversation = conversation;
    }

    /** Returns where the browser is installed. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path program, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--window-size=1200,1800",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        try {
            HttpClient http = HttpClient.newHttpClient();
            URI targets = URI.create("http://" + address(process) + "/json/list");
            String list = http.send(HttpRequest.newBuilder(targets).build(), BodyHandlers.ofString())
                    .body();
            Conversation conversation = new Conversation();
            for (JsonNode target : JSON.readTree(list)) {
                if (target.path("type").asText().equals("page")) {
                    URI page = URI.create(target.path("webSocketDebuggerUrl").asText());
                    WebSocket socket = http.newWebSocketBuilder()
                            .buildAsync(page, conversation)
                            .get(SECONDS, TimeUnit.SECONDS);
                    return new Browser(process, socket, conversation);
                }
            }
            throw new IOException("the browser has no page: " + list);
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static String address(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.matches()) {
                return listening.group(1);
            }
        }
        throw new IOException("the browser ended before it listened");
    }

    /** Opens a file and waits until it is loaded. */
    void open(Path file) throws Exception {
        conversation.events.clear();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
        CompletableFuture<Void> loaded = conversation.loaded;
        call("Page.navigate", Map.of("url", file.toUri().toString()));
        loaded.get(SECONDS, TimeUnit.SECONDS);
    }

    /** Returns what happened since the last page was opened. */
    List<Event> events(String method) {
        return conversation.events.stream()
                .filter(event -> event.method().equals(method))
                .toList();
    }

    /** Returns the value of an expression in the page, as text. */
    String evaluate(String expression) throws Exception {
        JsonNode result = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        return result.path("result").path("value").asText();
    }

    JsonNode call(String method, Map<String, Object> params) throws Exception {
        int id = conversation.last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        conversation.open.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(params));
        socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
        return answer.get(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** What goes to and fro. */
    private static final class Conversation implements WebSocket.Listener {
        private final AtomicInteger last = new AtomicInteger();
        private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
        private final List<Event> events = new CopyOnWriteArrayList<>();
        private final StringBuilder part = new StringBuilder();
        private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean complete) {
            part.append(data);
            if (complete) {
                message(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void message(String text) {
            try {
                JsonNode message = JSON.readTree(text);
                if (message.has("id")) {
                    open.remove(message.path("id").asInt()).complete(message.path("result"));
                    return;
                }
                events.add(new Event(message.path("method").asText(), message.path("params")));
                if (message.path("method").asText().equals("Page.loadEventFired")) {
                    CompletableFuture<Void> done = loaded;
                    loaded = new CompletableFuture<>();
                    done.complete(null);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
