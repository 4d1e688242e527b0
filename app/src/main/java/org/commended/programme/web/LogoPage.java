package org.commended.programme.web;

import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a logo is sent.
 *
 * @param owner whose it is
 * @param logo address of the one there is
 * @param address where the file is sent
 * @param back where one comes from
 */
public record LogoPage(Brand brand, String owner, @Nullable String logo, String address, String back, Form form)
        implements Page {}
