// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "domain/reference.h"
#include "ui/complaint/section.h"

class QLabel;
class QPushButton;

namespace upik {

class LevelChip;
class ReadText;

/// Where it is: the address as it was told, the kelurahan with its level, the coordinates.
class PlaceSection : public Section
{
    Q_OBJECT

public:
    explicit PlaceSection(QWidget *parent = nullptr);

    void show(const CaseFile &file, const Reference &reference);

private:
    LevelChip *m_mark;
    ReadText *m_address;
    QLabel *m_region;
    QLabel *m_point;
    QPushButton *m_copy;
};

/// "Kelurahan Bener, Kemantren Tegalrejo"; the code where the reference lacks it.
QString regionWords(const Reference &reference, const QString &code);

} // namespace upik
