// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/photosection.h"

#include "ui/complaint/flowlayout.h"
#include "ui/complaint/photobutton.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {

PhotoSection::PhotoSection(QWidget *parent) : Section(parent), m_line(new FlowLayout)
{
    setObjectName(u"photos"_s);
    body()->addLayout(m_line);
}

void PhotoSection::show(const CaseFile &file)
{
    std::vector<CasePhoto> photos = photosOf(file);
    const bool same = std::ranges::equal(photos, m_photos, [](const auto &a, const auto &b) {
        return a.attachment == b.attachment && a.caption == b.caption;
    });
    m_photos = std::move(photos);
    setHeading(tr("Photos"));
    setVisible(!m_photos.empty());
    if (!same)
        rebuild();
}

void PhotoSection::rebuild()
{
    for (PhotoButton *button : m_buttons) {
        m_line->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (int i = 0; i < int(m_photos.size()); ++i) {
        auto *button = new PhotoButton(m_photos[std::size_t(i)], this);
        button->setObjectName(u"photo-%1"_s.arg(i + 1));
        connect(button, &PhotoButton::clicked, this, [this, i] { openViewer(i); });
        m_line->addWidget(button);
        m_buttons.push_back(button);
    }
}

void PhotoSection::openViewer(int index)
{
    if (m_viewer)
        m_viewer->close();
    m_viewer = new PhotoViewer(m_photos, window());
    m_viewer->setAttribute(Qt::WA_DeleteOnClose);
    m_viewer->openAt(index);
}

} // namespace upik
