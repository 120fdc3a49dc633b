/**
 * Words that stand alone in ordinary posts, many of them names as well ("Will", "Grace", "May", "Rose", "Frost"). A name
 * filter never answers for one of these by itself: it takes a first name and a surname together.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  a about above actually after again ago all almost alone already also although always am amazing an and another any
  anybody anyone anything anyway are around art as ask at autumn away baby back bad ball bank bar bay be beach bear
  beautiful beau because bed been before behind being bell below best better between big bill bird birthday bit black
  blue bless blessed blossom boat book both bow box boy boys brain bread break bright bring brook brother brown bug bus
  busy but buy by bye call came camp can cannot cant car card care carol case cash castle cat catch chance change charity
  chase check cheers child children choice church city class clay clean clear close coffee cold come constance cook cool
  could couldnt country crew cross cup cute dad daily daisy dale dance darling dawn day days dean dear definitely deny
  destiny did didnt different dinner do does doesnt dog doing done dont door down dream drew drive drop dry duke each
  earl early east easter easy eat eden eight either else end english enjoy enough eve even evening ever every everybody
  everyone everything exactly eye face fact faith fall family fancy far fast favourite feel feeling few field finally
  find fine fire first fish five flower fly follow food foot football for forest forever forget forward found four fox
  france frank free freedom fresh friday friend friends from frost full fun funny game garden gave gene genuine get
  getting gift gill girl girls give given glad glen go goal god goes going gold gone good goodbye got grace grand grant
  great green grey ground group grow guess guy guys had hair half hall halloween hand hang happen happy hard harmony has
  hate have having hazel he head health hear heard heart heath heather heaven held hell hello help her here hero hers
  hey high hill him his history hit hold holiday holidays holly home honest honestly honey honor honour hope hopefully
  horse hot hour hours house how however hug huge hundred hunt hunter hurt i ice idea if im imagine in inside instead
  into iris is island isnt it its ivory ivy jack jade january jay jean jewel job join journey joy july jump june just
  justice keep kept kid kids kind king kiss kit kitchen knew knight know known lady lake lamb land lane large last late
  later laugh law lead leaf learn least leave lee left leg less lesson let lets letter life light like lily line lion
  list listen little live lives living london long look looking lord lost lot lots love loved lovely low luck lucky lunch
  made maddy magic main major make making man many march mark marsh mason match matter may maybe me mean means meet
  melody men mercy merry mess message met middle might miles milk mind mine minute miss moment monday money month moon
  moor more morning most mother mountain mouth move much mum music must my myself name near need never new news next
  nice nick night nine no nobody noel none noon nor normal north nose not note nothing november now number ocean october
  of off office often oh ok okay old olive on once one only open opening or orange order other others our ours out
  outside over own page paint paper parent parents paris park part party pass past pat patience peace pearl penny people
  perfect perhaps person phone pick picture piece pierce pink piper place plan play please pleasure plenty point pool
  poor poppy post pound pray precious present pretty price pride prince princess probably problem promise proud prudence
  public pull pure push put queen question quick quiet quite rain rainbow ran rather raven ray read ready real really
  red reed remember reason reign rest rich ride right ring rise river road rob robin rock room rose round royal ruby
  rule run running sadly safe sage said sail same sandy sat saturday save saw say says school scout sea season second see
  seem seen self send sense september serenity serious seriously seven several shame share sharp she ship shop short
  should shouldnt show shut sick side sign silly silver simple simply since sing sir sister sit six sky sleep small smart
  smile snow so social soft some somebody someone something sometimes son song soon sorry sort sound south space speak
  special spend spirit sport spring stand star stars start state stay step steve still stone stop storm story street
  strong stuff stupid such sue summer sun sunday sunny super sure surely surprise sweet swim table take talk tea teach
  teacher team tell temple ten term terry than thank thankful thankfully thanks that thats the their them then there
  these they thing things think third this those though thought thousand three through thursday tiger time tiny tired to
  today together told tom tomorrow ton too took top total touch town treasure tree trinity trip trouble true trust truth
  try tuesday turn twelve twenty two under until up upon us use used usually valentine valley very victory violet voice
  wait walk wall want war warm was wash watch water way we wear weather wednesday week weekend welcome well went were
  west wet what whatever when where which while white who whole whose why wife wild will win window winter wise wish with
  without woman women won wonder wonderful wont wood wool word words work world worry worst worth would wouldnt wow write
  wrong yeah year years yellow yes yesterday yet you young your yours yourself zero april august december february
  amber angel archer baker barber bishop butcher carpenter carter cherry christian christmas clark cooper dell ebony
  farmer fisher ford gale gay gardener grove harper jasmine jesus king lance laurel mason miller nurse parker pepper
  porter potter rosemary rowan saint sailor shepherd singer skye smith snow sterling taylor tanner turner tyler walker
  ward weaver wells willow woods wren year7 england scotland wales ireland britain
  `
    .split(/\s+/)
    .filter(Boolean),
);
