package org.newsgraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/** What all libraries together make of the process: logging and XML parsing behave as if they were alone. */
class AssembledProgramTest {
    @Test
    void thereIsOneLoggingProviderAndItIsLog4js() {
        List<String> providers = ServiceLoader.load(SLF4JServiceProvider.class).stream()
                .map(provider -> provider.type().getName())
                .toList();

        assertThat(providers).containsExactly("org.apache.logging.slf4j.SLF4JServiceProvider");
    }

    @Test
    void whatLibrariesLogArrives() {
        LoggerContext log4j = LoggerContext.getContext(false);
        Remembering appender = new Remembering();
        appender.start();
        log4j.getConfiguration().getRootLogger().addAppender(appender, Level.ERROR, null);
        try {
            LoggerFactory.getLogger("org.apache.jena.riot").error("line 1 is bad");
        } finally {
            log4j.getConfiguration().getRootLogger().removeAppender("remembering");
        }

        assertThat(appender.messages).containsExactly("line 1 is bad");
    }

    @Test
    void messagesOfLibrariesNeverReachStandardOutput() {
        assertThat(LoggerContext.getContext(false)
                        .getConfiguration()
                        .getAppenders()
                        .values())
                .filteredOn(org.apache.logging.log4j.core.appender.ConsoleAppender.class::isInstance)
                .map(appender -> ((org.apache.logging.log4j.core.appender.ConsoleAppender) appender)
                        .getTarget()
                        .toString())
                .containsExactly("SYSTEM_ERR");
    }

    @Test
    void xmlIsReadByTheJdksOwnParsers() throws DatatypeConfigurationException {
        assertThat(Stream.of(
                                DocumentBuilderFactory.newInstance(),
                                SAXParserFactory.newInstance(),
                                XMLInputFactory.newInstance(),
                                XMLOutputFactory.newInstance(),
                                TransformerFactory.newInstance(),
                                XPathFactory.newInstance(),
                                DatatypeFactory.newInstance(),
                                SchemaFactory.newInstance("http://www.w3.org/2001/XMLSchema"))
                        .map(factory -> factory.getClass().getModule().getName()))
                .containsOnly("java.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/apache/xerces/jaxp/SAXParserFactoryImpl.class",
                "org/apache/xalan/processor/TransformerFactoryImpl.class",
                "org/apache/hadoop/fs/FileSystem.class",
                "com/ctc/wstx/stax/WstxInputFactory.class",
                "org/neo4j/server/logging/slf4j/SLF4JLogBridge.class",
                "org/slf4j/impl/StaticLoggerBinder.class",
                "ch/qos/logback/classic/LoggerContext.class",
                "com/apple/eawt/Application.class",
                "it/uniroma1/dis/wsngroup/gexf4j/core/Gexf.class",
                "org/jprocesses/JProcesses.class"
            })
    void whatBreaksTheOthersIsNotOnTheClassPath(String resource) throws IOException {
        assertThat(Collections.list(getClass().getClassLoader().getResources(resource)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/slf4j/Logger.class",
                "org/apache/commons/logging/Log.class",
                "com/google/protobuf/Message.class",
                "org/apache/commons/lang3/StringUtils.class",
                "org/roaringbitmap/RoaringBitmap.class",
                "com/fasterxml/jackson/databind/ObjectMapper.class",
                "org/apache/lucene/index/IndexWriter.class"
            })
    void sharedLibrariesAreThereOnce(String resource) throws IOException {
        assertThat(Collections.list(getClass().getClassLoader().getResources(resource)))
                .hasSize(1);
    }

    /** Keeps what is logged. */
    private static final class Remembering extends AbstractAppender {
        private final List<String> messages = new java.util.concurrent.CopyOnWriteArrayList<>();

        Remembering() {
            super("remembering", null, null, true, Property.EMPTY_ARRAY);
        }

        @Override
        public void append(LogEvent event) {
            messages.add(event.getMessage().getFormattedMessage());
        }
    }
}
