package org.commended.site.feeds;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.picture.BrandColour;
import org.commended.shared.picture.ShareImage;
import org.springframework.stereotype.Component;

/** The pictures that go with links. The latest asked for are kept, since a link that is passed on is asked for often. */
@Component
class SharePictures {

    private static final int KEPT = 64;

    private final Map<ShareImage, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ShareImage, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** PNG, 1200 by 630. One is drawn at a time. */
    synchronized byte[] of(Whole whole) {
        ShareImage image = new ShareImage(
                new BrandColour(whole.organiser().brand().colour()),
                "",
                whole.edition().name(),
                whole.organiser().name());
        return kept.computeIfAbsent(image, ShareImage::png);
    }
}
