/** An example of a decoder in a jar of its own. */
module org.example.plugin {
    requires io.github.eichcheck;

    provides io.github.eichcheck.spi.SignedValueDecoder with
            org.example.plugin.TollDecoder;
}
