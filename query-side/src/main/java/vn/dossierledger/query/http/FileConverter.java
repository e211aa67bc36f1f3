package vn.dossierledger.query.http;

import java.io.IOException;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes an answer as a file that people keep.
 *
 * @param <T> the answer
 */
final class FileConverter<T> extends AbstractHttpMessageConverter<T> {

    private final Class<T> answer;
    private final Function<T, String> name;
    private final Function<T, byte[]> content;

    /**
     * A file of one kind.
     *
     * @param type with its charset where the file is text
     * @param name of the file, with its extension; ASCII
     */
    FileConverter(Class<T> answer, MediaType type, Function<T, String> name, Function<T, byte[]> content) {
        super(type);
        setDefaultCharset(type.getCharset());
        this.answer = answer;
        this.name = name;
        this.content = content;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == answer;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected T readInternal(Class<? extends T> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("An answer is made, never taken in", input);
    }

    @Override
    protected void writeInternal(T given, HttpOutputMessage output) throws IOException {
        byte[] file = content.apply(given);
        output.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(name.apply(given))
                        .build());
        output.getHeaders().setContentLength(file.length);
        output.getBody().write(file);
    }
}
