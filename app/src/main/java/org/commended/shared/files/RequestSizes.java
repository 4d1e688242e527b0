package org.commended.shared.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets large forms through only to the routes that take files: others read what they are sent into memory. */
@Component
class RequestSizes implements HandlerInterceptor, WebMvcConfigurer {

    /** In bytes: a season file, a logo, a workbook. */
    static final long USUAL = 10L << 20;

    /** What stands around the file in a form. */
    private static final long AROUND = 1L << 20;

    private static final int AFTER_ACCESS = 1;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(AFTER_ACCESS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request instanceof MultipartHttpServletRequest parts
                && handler instanceof HandlerMethod method
                && !method.hasMethodAnnotation(TakesFiles.class)
                && (request.getContentLengthLong() > USUAL + AROUND || size(parts) > USUAL)) {
            throw new MaxUploadSizeExceededException(USUAL);
        }
        return true;
    }

    private static long size(MultipartHttpServletRequest request) {
        return request.getMultiFileMap().values().stream()
                .flatMap(java.util.Collection::stream)
                .mapToLong(MultipartFile::getSize)
                .sum();
    }
}
