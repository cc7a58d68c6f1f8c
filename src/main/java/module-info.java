import io.github.eichcheck.format.alfen.AlfenDecoder;
import io.github.eichcheck.format.edl40.ebee.EbeeDecoder;
import io.github.eichcheck.format.edl40.mennekes.MennekesDecoder;
import io.github.eichcheck.format.ocmf.OcmfDecoder;
import io.github.eichcheck.spi.SignedValueDecoder;

/** Verifies the signed meter values in OCPI charge detail records. What is exported is the interface to others. */
// jte-runtime has a name, but no descriptor; of two optional libraries the name is that of the file
@SuppressWarnings({"module", "requires-automatic"})
module io.github.eichcheck {
    requires com.fasterxml.jackson.core;
    requires org.apache.commons.codec;
    requires org.bouncycastle.provider;
    requires transitive java.xml;
    requires static gg.jte.runtime;
    requires static aircompressor;
    requires static info.picocli;
    requires static com.fasterxml.jackson.databind;
    requires static java.sql;
    requires static org.apache.commons.compress;
    requires static org.apache.commons.csv;
    requires static me.tongfei.progressbar;
    requires static transitive org.jspecify;

    exports io.github.eichcheck;
    exports io.github.eichcheck.batch;
    exports io.github.eichcheck.crypto;
    exports io.github.eichcheck.finding;
    exports io.github.eichcheck.jackson;
    exports io.github.eichcheck.input;
    exports io.github.eichcheck.json;
    exports io.github.eichcheck.meter;
    exports io.github.eichcheck.ocpi;
    exports io.github.eichcheck.pipeline;
    exports io.github.eichcheck.report;
    exports io.github.eichcheck.spi;
    exports io.github.eichcheck.trust;
    exports io.github.eichcheck.wire;

    opens io.github.eichcheck.cli to
            info.picocli;

    uses SignedValueDecoder;

    provides SignedValueDecoder with
            AlfenDecoder,
            EbeeDecoder,
            MennekesDecoder,
            OcmfDecoder;
}
