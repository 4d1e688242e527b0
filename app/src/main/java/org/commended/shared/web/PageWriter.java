package org.commended.shared.web;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes pages as HTML. */
final class PageWriter extends AbstractHttpMessageConverter<Page> {

    private final Templates templates;
    private final Frames frames;

    PageWriter(Templates templates, Frames frames) {
        super(new MediaType("text", "html", StandardCharsets.UTF_8), MediaType.ALL);
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Page readInternal(Class<? extends Page> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("Pages are only written");
    }

    @Override
    protected void writeInternal(Page page, HttpOutputMessage message) throws IOException {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        Utf8ByteOutput html = templates.render(page, frames.frame(attributes.getRequest()));
        Written.note(attributes.getRequest(), html);
        message.getHeaders().setContentType(new MediaType("text", "html", StandardCharsets.UTF_8));
        message.getHeaders().setContentLength(html.getContentLength());
        html.writeTo(message.getBody());
    }
}
