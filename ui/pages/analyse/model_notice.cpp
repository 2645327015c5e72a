// The notice above the panes of a model.
#include "ui/pages/analyse/model_notice.h"

#include "app/analyse/card/model_card.h"
#include "app/common/sentence.h"
#include "ui/look/room.h"

#include <QFileInfo>

namespace titer::pages {

ModelNotice::ModelNotice(const app::AnalyseSession& session)
    : NoticeRow({})
    , m_session(session)
{
    connect(this, &NoticeRow::fixActivated, this, [this] { emit modelAsked(m_successor); });
    connect(this, &NoticeRow::showActivated, this, &ModelNotice::cardAsked);
}

void ModelNotice::refresh()
{
    const auto analysis = m_session.analysis();
    QStringList sentences;
    if (analysis)
        for (const base::Notice& notice : app::noticesOfLife(analysis->life)) sentences << app::sentence(notice.what);
    setVisible(!sentences.isEmpty());
    if (sentences.isEmpty()) return;
    m_successor = app::successorOf(analysis->life, QString::fromStdString(m_session.setup().model));
    widgets::Notice notice;
    notice.id = QStringLiteral("model");
    notice.sentence = sentences.join(u' ');
    if (!m_successor.isEmpty()) notice.fix = tr("Open “%1”", "a file").arg(QFileInfo(m_successor).fileName());
    notice.show = tr("Model card");
    setNotice(notice);
}

void ModelNotice::resizeEvent(QResizeEvent* event)
{
    NoticeRow::resizeEvent(event);
    setNarrow(look::isNarrow(this), width());
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_model_notice.cpp"
