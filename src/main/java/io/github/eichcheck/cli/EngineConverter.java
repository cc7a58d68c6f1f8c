package io.github.eichcheck.cli;

/** Reads the name of an engine. */
final class EngineConverter extends WordConverter<Engine> {
    EngineConverter() {
        super(Engine.class);
    }
}
