// Cards of responses.
#include "ui/study/response_card.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "ui/look/glyph.h"
#include "ui/look/icons.h"
#include "ui/study/study_words.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

QString number(double value, int decimals)
{
    return app::shownNumber(value, 'f', decimals);
}

QString modelWord(const studies::Study& study, const studies::StudyResponse& response)
{
    const std::string& model = response.model.empty() ? study.model : response.model;
    if (model == "linear") return ResponseCard::tr("linear");
    if (model == "interaction") return ResponseCard::tr("interactions");
    if (model == "quadratic") return ResponseCard::tr("quadratic");
    return model.empty() ? ResponseCard::tr("richest model") : ResponseCard::tr("own model");
}

} // namespace

ResponseCard::ResponseCard(int response, QWidget* parent)
    : Card(parent)
    , m_response(response)
    , m_name(new Label({}, Type::Strong))
    , m_goal(new Label({}, Type::Caption, Token::Muted))
    , m_figures(new Label({}, Type::Caption))
    , m_model(new Label({}, Type::Caption, Token::Muted))
    , m_warning(new Label({}, Type::Caption))
    , m_warningRow(new QWidget)
    , m_more(new QToolButton)
{
    setPadding(2);
    setFocusPolicy(Qt::StrongFocus);
    setBar(Token(int(Token::Series1) + seriesOf(response)));
    m_more->setIcon(look::icon(QStringLiteral("i-more")));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("Goal, limits, source and model"));
    m_more->setAccessibleName(tr("Goal, limits, source and model"));
    const int u = Theme::current().u();
    for (Label* words : {m_name, m_goal, m_figures, m_model, m_warning}) {
        words->setWordWrap(true);
        words->setMinimumWidth(1);
    }
    m_goal->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * u);
    head->addWidget(m_name, 1);
    head->addWidget(m_goal, 1);
    head->addWidget(m_more);
    auto* sign = new widgets::IconLabel(look::glyphIcon(look::Glyph::Warn), 4);
    auto* row = new QHBoxLayout(m_warningRow);
    row->setContentsMargins({});
    row->setSpacing(2 * u);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_warning, 1);
    body()->setContentsMargins(4 * u, u, 2 * u, 2 * u);
    body()->setSpacing(0);
    body()->addLayout(head);
    body()->addWidget(m_figures);
    body()->addWidget(m_model);
    body()->addWidget(m_warningRow);
    connect(m_more, &QToolButton::clicked, this, [this] { emit editAsked(m_response); });
}

QString ResponseCard::figures() const
{
    return m_figures->text();
}

QString ResponseCard::remark() const
{
    return m_warning->text();
}

void ResponseCard::show(const studies::Study& study, const studies::ResponseAnalysis* analysis)
{
    const studies::StudyResponse& response = study.responses[std::size_t(m_response)];
    m_name->setText(titleWords(response));
    m_goal->setText(goalWords(response));
    QStringList warnings;
    m_figures->clear();
    m_model->clear();
    if (analysis && analysis->fit) {
        const studies::LinearFit& fit = *analysis->fit;
        const bool silent = analysis->scatter == studies::Scatter::None;
        const int df = analysis->residualDf();
        const QString none = QStringLiteral("–");
        //: Of a fitted model; s is the standard deviation of what it leaves, d.f. its degrees of freedom.
        m_figures->setText(tr("R² adj. %1   Q² %2   s %3, %4 d.f.")
                               .arg(fit.r2Adjusted ? number(*fit.r2Adjusted, 3) : none,
                                    fit.pressKnown ? number(fit.r2Predicted, 3) : none,
                                    df > 0 ? QLocale().toString(analysis->residualSd(), 'g', 2) : none)
                               .arg(df));
        const bool tested =
            analysis->full && analysis->full->lackOfFit.tested() && analysis->full->lackOfFit.lackOfFit.p;
        const QString terms = tr("%n term(s)", nullptr, int(fit.coefficients.size()));
        m_model->setText(
            tested ? tr("%1, %2, lack of fit p = %3", "model, number of terms, probability")
                         .arg(modelWord(study, response), terms, number(*analysis->full->lackOfFit.lackOfFit.p, 2))
            : analysis->tested() ? tr("%1, %2, no replicates to test the fit", "model, number of terms")
                                       .arg(modelWord(study, response), terms)
            : silent
                ? tr("%1, %2, values without scatter", "model, number of terms").arg(modelWord(study, response), terms)
                : tr("%1, %2, not tested", "model, number of terms").arg(modelWord(study, response), terms));
        for (const base::Notice& notice : analysis->notices) warnings << app::sentence(notice.what);
    } else if (analysis && !analysis->errors.empty()) {
        m_model->setText(app::sentence(analysis->errors.front().what));
    } else {
        m_model->setText(tr("No run has a result yet."));
    }
    m_figures->setVisible(!m_figures->text().isEmpty());
    m_warning->setText(warnings.value(0));
    m_warning->setToolTip(warnings.join(u'\n'));
    m_warningRow->setVisible(!warnings.isEmpty());
    QStringList reported{m_goal->text(), m_figures->text(), m_model->text()};
    reported += warnings;
    reported.removeAll(QString());
    setAccessibleName(tr("Response %1").arg(m_name->text()));
    setAccessibleDescription(reported.join(QStringLiteral(". ")));
}

void ResponseCard::setSelected(bool selected)
{
    m_selected = selected;
    setGround(selected ? Token::Soft : Token::Base);
}

void ResponseCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_selected) {
        painter.setPen(QPen(theme.color(Token::Accent), 1));
        painter.drawRoundedRect(box, theme.radius(look::Radius::Card), theme.radius(look::Radius::Card));
    }
    if (hasFocus()) look::paintFocus(&painter, rect(), theme.radius(look::Radius::Card));
}

void ResponseCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) emit chosen(m_response);
}

void ResponseCard::mouseDoubleClickEvent(QMouseEvent*)
{
    emit editAsked(m_response);
}

void ResponseCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        return emit chosen(m_response);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit chosen(m_response);
        [[fallthrough]];
    case Qt::Key_F2:
        return emit editAsked(m_response);
    default:
        Card::keyPressEvent(event);
    }
}

void ResponseCard::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    update();
}

void ResponseCard::focusOutEvent(QFocusEvent* event)
{
    Card::focusOutEvent(event);
    update();
}

} // namespace titer::study

#include "ui/study/moc_response_card.cpp"
