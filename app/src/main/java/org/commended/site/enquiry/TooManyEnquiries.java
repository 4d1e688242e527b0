package org.commended.site.enquiry;

import org.commended.shared.Refusal;

/** So many messages came from one address that the next must wait. */
record TooManyEnquiries() implements Refusal {}
