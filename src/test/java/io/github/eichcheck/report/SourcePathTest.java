package io.github.eichcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourcePathTest {
    @Test
    void whatIsNoFile_hasNoPath() {
        assertThat(SourcePath.of("-")).isEmpty();
        assertThat(SourcePath.of("")).isEmpty();
    }

    @Test
    void path_isThatOfTheRepository() {
        assertThat(SourcePath.of("././a/b.json", '/')).contains("a/b.json");
        assertThat(SourcePath.of(".\\a\\b.json", '\\')).contains("a/b.json");
        assertThat(SourcePath.of("a\\b.json", '/')).contains("a\\b.json");
        assertThat(SourcePath.of("../a.json", '/')).contains("../a.json");
    }

    /** RFC 3986, sections 2.1 and 4.2: a colon in the first segment would be the end of a scheme. */
    @Test
    void uri_isRelative_unlessThePathIsAbsolute() {
        assertThat(SourcePath.uri("a b/\u00e4:%?#.json")).isEqualTo("a%20b/%C3%A4%3A%25%3F%23.json");
        assertThat(SourcePath.uri("/a/b.json")).isEqualTo("file:///a/b.json");
        assertThat(SourcePath.uri("a\\b")).isEqualTo("a%5Cb");
    }

    @Test
    void occurrences_areCountedForEveryKey() {
        Occurrences occurrences = new Occurrences();
        for (int round = 1; round <= 2; round++) {
            for (int i = 0; i < 5_000; i++) {
                assertThat(occurrences.next(Digest.of("key", Integer.toString(i))))
                        .isEqualTo(round);
            }
        }
        assertThat(Digest.of("a", "bc")).isNotEqualTo(Digest.of("ab", "c"));
    }
}
